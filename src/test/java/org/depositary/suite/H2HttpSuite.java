package org.depositary.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that speak HTTP, on H2. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("org.depositary")
@IncludeClassNamePatterns(".*HttpTest")
class H2HttpSuite {}
