/** Plain double variants of the formulas, for search and tests. Nothing here is a bound. */
package org.ironbound.estimate;
