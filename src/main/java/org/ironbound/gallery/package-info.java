/** What floating point and shortcuts get wrong: each case is computed, certified and compared when it is asked for. */
package org.ironbound.gallery;
