/* For the Swift package alone, whose oldest systems have no atomics for Swift: pointers that are set once, and then read
 * by any thread without a lock. What a pointer points to was written before it was set. */

#ifndef ERRCODE_SLOTS_H
#define ERRCODE_SLOTS_H

/* The pointer, NULL as long as it is not set. */
static inline const void *_Nullable errcode_slot_get(const void *_Nullable const *_Nonnull slot)
{
    return __atomic_load_n(slot, __ATOMIC_ACQUIRE);
}

/* Sets the pointer if it is not set. Returns the pointer that is there now: value, or that of a thread that was first. */
static inline const void *_Nonnull errcode_slot_set(const void *_Nullable *_Nonnull slot, const void *_Nonnull value)
{
    const void *there = 0;
    _Bool set = __atomic_compare_exchange_n(slot, &there, value, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    return set ? value : there;
}

#endif /* ERRCODE_SLOTS_H */
