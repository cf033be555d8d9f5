/**
 * What a claim means as statements of the kernel, read from its text alone. Beside the proved kernel this is all that is believed of a
 * claim that the kernel states as a whole: it uses nothing of the reader that speaks with users, of normal forms or of a search.
 */
package org.ironbound.claim.meaning;
