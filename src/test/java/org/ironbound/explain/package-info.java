/** Tests of explanations: that what they show is true. */
package org.ironbound.explain;
