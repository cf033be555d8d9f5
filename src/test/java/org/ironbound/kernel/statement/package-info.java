/** Statement objects put to the test: rules apply where they are to, and nowhere else. */
package org.ironbound.kernel.statement;
