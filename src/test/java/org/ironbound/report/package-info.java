/** Bounds as text and JSON: decimals rounded to the safe side, names, paragraphs, and the schema of results. */
package org.ironbound.report;
