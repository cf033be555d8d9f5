/** Questions turned round: the number of a problem with which its learners need no more than some memorization. */
package org.ironbound.find;
