// How many blocks of memory the calling thread has taken so far. -1 where that cannot be counted: without glibc, and
// under a sanitizer, which has a malloc of its own.
long allocationsOfThisThread(void);
