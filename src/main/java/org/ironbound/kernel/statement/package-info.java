/** Statements about a problem, as objects that only proved rules can make. Proved with KeY from the rules as trusted facts of specs/. */
package org.ironbound.kernel.statement;
