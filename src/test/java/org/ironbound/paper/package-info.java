/** The source paper's statements over small grids. */
package org.ironbound.paper;
