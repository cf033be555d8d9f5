/** The search for bounds of clustering problems put to the test. */
package org.ironbound.search.clustering;
