//go:build !race

package errcode_test

import (
	"testing"
	"time"
)

// TestMessageSpeed holds a lookup to one and a half times the cost of an index into a []string.
//
// It takes the fastest of many short rounds, in turn, so that a busy machine does not matter.
func TestMessageSpeed(t *testing.T) {
	const rounds, lookups = 300, 1 << 16
	fastest := func(best time.Duration, run func(int)) time.Duration {
		start := time.Now()
		run(lookups)
		return min(best, time.Since(start))
	}
	slice, code, unknown := time.Hour, time.Hour, time.Hour
	for range rounds {
		slice = fastest(slice, bySlice)
		code = fastest(code, func(n int) { byCode(order, n) })
		unknown = fastest(unknown, func(n int) { byCode(mixed, n) })
	}
	times := func(d time.Duration) float64 { return float64(d) / float64(slice) }
	t.Logf("index into a []string %.2f ns, message %.2f times that, with 20 %% unknown codes %.2f times",
		float64(slice)/lookups, times(code), times(unknown))
	if times(code) > 1.5 || times(unknown) > 1.5 {
		t.Error("more than 1.5 times")
	}
}
