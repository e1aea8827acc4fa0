package errcode_test

import (
	"math/rand"
	"testing"
	"time"

	"github.com/openimsdk/errcode/bindings/go/errcode"
)

var (
	// Codes of the table in a random order, too long for a branch predictor to learn.
	known = func() []errcode.Code {
		random, all := rand.New(rand.NewSource(1)), errcode.All()
		codes := make([]errcode.Code, 1<<14)
		for i := range codes {
			codes[i] = all[random.Intn(len(all))]
		}
		return codes
	}()

	// The same, but every fifth is unknown.
	mixed = func() []errcode.Code {
		random, codes := rand.New(rand.NewSource(2)), append([]errcode.Code(nil), known...)
		for i := range codes {
			if random.Intn(5) == 0 {
				codes[i] = errcode.Code(random.Intn(60_000) - 10_000)
			}
		}
		return codes
	}()

	messages = func() map[int32]string {
		messages := map[int32]string{}
		for _, c := range errcode.All() {
			messages[int32(c)] = c.Message()
		}
		return messages
	}()

	sink string
)

// The loops are written out, since a call of a function value would cost more than a lookup.
var ways = []struct {
	name string
	run  func(n int)
}{
	{"code", func(n int) {
		for i := 0; i < n; i++ {
			sink = known[i%len(known)].Message()
		}
	}},
	{"map", func(n int) {
		for i := 0; i < n; i++ {
			sink = messages[int32(known[i%len(known)])]
		}
	}},
	{"switch", func(n int) {
		for i := 0; i < n; i++ {
			sink = messageBySwitch(int32(known[i%len(known)]))
		}
	}},
	{"code-mixed", func(n int) {
		for i := 0; i < n; i++ {
			sink = mixed[i%len(mixed)].Message()
		}
	}},
	{"map-mixed", func(n int) {
		for i := 0; i < n; i++ {
			sink = messages[int32(mixed[i%len(mixed)])]
		}
	}},
	{"user-message-zh", func(n int) {
		for i := 0; i < n; i++ {
			sink = known[i%len(known)].UserMessage("zh-Hans-CN")
		}
	}},
	{"registered", func(n int) {
		for i := 0; i < n; i++ {
			sink = errcode.Code(20777).Message()
		}
	}},
}

func register(b *testing.B) {
	if err := errcode.Register(errcode.Custom{Code: 20777, Name: "BENCHMARK", Message: "Benchmark"}); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkMessage(b *testing.B) {
	register(b)
	for _, way := range ways {
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			way.run(b.N)
		})
	}
}

// BenchmarkRatio tells how long each way takes, in terms of a lookup in a map[int32]string, and fails if one of a code of
// the table takes longer than that. Once is enough:
//
//	go test -run '^$' -bench Ratio -benchtime 1x ./errcode
//
// It takes the fastest of many short rounds, in turn.
func BenchmarkRatio(b *testing.B) {
	const lookups = 1 << 15
	register(b)
	best := map[string]time.Duration{}
	for round := 0; round < 200; round++ {
		for _, way := range ways {
			start := time.Now()
			way.run(lookups)
			if took := time.Since(start); round == 0 || took < best[way.name] {
				best[way.name] = took
			}
		}
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(best["map"])/lookups, "ns/map")
	for _, way := range ways {
		b.ReportMetric(float64(best[way.name])/float64(best["map"]), way.name+"/map")
	}
	if best["code"] > best["map"] {
		b.Errorf("%v for a code, %v in a map", best["code"], best["map"])
	}
}
