/** What all searches share, put to the test. */
package org.ironbound.search.derivation;
