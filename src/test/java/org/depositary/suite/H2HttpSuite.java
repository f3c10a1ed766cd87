package org.depositary.suite;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests that speak HTTP, on H2.
 *
 * <p>Not those tagged on-postgresql: no database decides them either, and both suites shall end
 * together. None of them may be the only one to meet a status of the contract, which is asked here.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("org.depositary")
@IncludeClassNamePatterns(".*HttpTest")
@ExcludeTags("on-postgresql")
class H2HttpSuite {}
