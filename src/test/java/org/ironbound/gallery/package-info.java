/** Tests of the gallery. */
package org.ironbound.gallery;
