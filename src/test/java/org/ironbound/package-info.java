/** Tests of the program as a whole: which room may use which, and where floating point may be. */
package org.ironbound;
