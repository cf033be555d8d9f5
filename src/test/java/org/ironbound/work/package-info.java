/** Tests of work in many pieces. */
package org.ironbound.work;
