/** The search for bounds of mixtures put to the test. */
package org.ironbound.search.mixture;
