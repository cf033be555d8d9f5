/** The ranges of problems, and how text from outside is shown. */
package org.ironbound.problem;
