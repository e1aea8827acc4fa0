// How many blocks of memory the calling thread has taken so far. Linux with glibc only.
unsigned long allocationsOfThisThread(void);
