/** The cases of the gallery, a class each; {@link org.ironbound.gallery.cases.AllCases} has their order. */
package org.ironbound.gallery.cases;
