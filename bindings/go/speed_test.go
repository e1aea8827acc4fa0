//go:build !race

package errcode_test

import (
	"testing"
	"time"
)

// TestMessageSpeed holds a lookup to one and a half times the cost of an index into a []string.
//
// It takes the fastest of many short rounds, in turn, and goes on for a while if that is not yet good enough: others may
// use the machine.
func TestMessageSpeed(t *testing.T) {
	const bar, rounds, lookups = 1.5, 300, 1 << 16
	fastest := func(best time.Duration, run func(int)) time.Duration {
		start := time.Now()
		run(lookups)
		return min(best, time.Since(start))
	}
	slice, code, unknown := time.Hour, time.Hour, time.Hour
	times := func(d time.Duration) float64 { return float64(d) / float64(slice) }
	deadline := time.Now().Add(20 * time.Second)
	for round := 0; round < rounds || max(times(code), times(unknown)) > bar && time.Now().Before(deadline); round++ {
		slice = fastest(slice, bySlice)
		code = fastest(code, func(n int) { byCode(order, n) })
		unknown = fastest(unknown, func(n int) { byCode(mixed, n) })
	}
	t.Logf("index into a []string %.2f ns, message %.2f times that, with 20 %% unknown codes %.2f times",
		float64(slice)/lookups, times(code), times(unknown))
	if max(times(code), times(unknown)) > bar {
		t.Errorf("more than %v times", bar)
	}
}
