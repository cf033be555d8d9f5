/** Tests of questions that are turned round. */
package org.ironbound.find;
