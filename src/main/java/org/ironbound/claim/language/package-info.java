/** What people write: expressions, definitions and claims, read with errors that say where and what would be right. */
package org.ironbound.claim.language;
