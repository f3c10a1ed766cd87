package org.depositary.database.state;

/** Names a state of the whole database: between two equal ones nothing was committed. */
public record StateStamp(String name) {}
