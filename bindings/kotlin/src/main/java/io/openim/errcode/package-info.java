/**
 * The error codes of the OpenIM instant-messaging system: what each means, what a program does
 * about it, and what to show the person in front of the app.
 */
package io.openim.errcode;
