package org.ironbound.specs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property of {@link Contract.OfProperty} that takes long: mvn verify makes one in four of its tries, the profile slow, in which its
 * class must be too, each one twice.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Dear {
}
