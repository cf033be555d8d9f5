/** How people write problems: exact numbers, files, named channels. Errors name a field, what was given and what is allowed. */
package org.ironbound.input;
