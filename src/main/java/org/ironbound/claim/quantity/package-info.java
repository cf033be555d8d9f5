/** Numbers that belong to problems, named in expressions and known by certificates. */
package org.ironbound.claim.quantity;
