package errcode_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

var (
	known = slices.Collect(errcode.All())

	// Codes of the table in a random order, too long for a branch predictor to learn.
	order = func() []errcode.Code {
		random := rand.New(rand.NewPCG(1, 2))
		order := make([]errcode.Code, 1<<14)
		for i := range order {
			order[i] = known[random.IntN(len(known))]
		}
		return order
	}()

	// As order, but every fifth code is not in the table: evenly of each category, and so half of those that are outside
	// of every range are negative.
	mixed = func() []errcode.Code {
		random := rand.New(rand.NewPCG(3, 4))
		categories := []errcode.Category{
			errcode.CategoryUnknown, errcode.CategoryServer, errcode.CategoryClient, errcode.CategoryWebhook,
		}
		unknown := func(category errcode.Category) errcode.Code {
			for {
				c := errcode.Code(random.Uint32())
				if category != errcode.CategoryUnknown {
					c = errcode.Code(random.IntN(30_000)) // all ranges are below
				}
				if c.Category() == category && !c.IsKnown() {
					return c
				}
			}
		}
		mixed := slices.Clone(order)
		for i := range mixed {
			if random.IntN(5) == 0 {
				mixed[i] = unknown(categories[random.IntN(len(categories))])
			}
		}
		return mixed
	}()

	// The floor: the same texts in the same order by a plain index.
	places, texts = func() ([]int32, []string) {
		places := make([]int32, len(order))
		for i, c := range order {
			places[i] = int32(slices.Index(known, c))
		}
		texts := make([]string, len(known))
		for i, c := range known {
			texts[i] = c.Message()
		}
		return places, texts
	}()

	messages = func() map[errcode.Code]string {
		messages := map[errcode.Code]string{}
		for _, c := range known {
			messages[c] = c.Message()
		}
		return messages
	}()
)

// Where the benchmarks put each text, as a whole: a caller wants both its address and its length.
var sink string

// The loops are written out for each way, since a call of a function value would cost more than a lookup.

func bySlice(n int) {
	for ; n > 0; n -= len(places) {
		for _, p := range places[:min(n, len(places))] {
			sink = texts[p]
		}
	}
}

func byCode(codes []errcode.Code, n int) {
	for ; n > 0; n -= len(codes) {
		for _, c := range codes[:min(n, len(codes))] {
			sink = c.Message()
		}
	}
}

func byMap(n int) {
	for ; n > 0; n -= len(order) {
		for _, c := range order[:min(n, len(order))] {
			sink = messages[c]
		}
	}
}

func bySwitch(n int) {
	for ; n > 0; n -= len(order) {
		for _, c := range order[:min(n, len(order))] {
			sink = messageBySwitch(c)
		}
	}
}

func BenchmarkMessage(b *testing.B) {
	for _, way := range []struct {
		name string
		run  func(n int)
	}{
		{"slice", bySlice},
		{"code", func(n int) { byCode(order, n) }},
		{"code-20%-unknown", func(n int) { byCode(mixed, n) }},
		{"map", byMap},
		{"switch", bySwitch},
	} {
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			way.run(b.N)
		})
	}
}
