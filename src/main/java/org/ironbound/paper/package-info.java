/** The statements of the source paper about memorization, certified over grids of problems. */
package org.ironbound.paper;
