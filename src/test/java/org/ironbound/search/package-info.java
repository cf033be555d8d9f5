/** Searches put to the test across all kinds of problems: bounds over grids, monotonicity, speed. */
package org.ironbound.search;
