/** Bounds and claims as text and JSON; decimals are rounded to the safe side. */
package org.ironbound.report;
