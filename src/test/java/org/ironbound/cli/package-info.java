/** The command line put to the test. Classes named {@code ..IT} run the packaged jar. */
package org.ironbound.cli;
