/** The texts of claims put to the test: what is wrong with one is said at its place. */
package org.ironbound.claim.language;
