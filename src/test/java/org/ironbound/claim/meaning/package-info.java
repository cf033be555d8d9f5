/** Tests of what a claim means. */
package org.ironbound.claim.meaning;
