package org.depositary.suite;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests that speak HTTP, on PostgreSQL.
 *
 * <p>Not those tagged any-database: they ask for what no database decides, or others ask here.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("org.depositary")
@IncludeClassNamePatterns(".*HttpTest")
@ExcludeTags("any-database")
class PostgresqlHttpSuite {}
