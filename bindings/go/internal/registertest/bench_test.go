package registertest

import (
	"fmt"
	"math/rand/v2"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

var sink string

// BenchmarkMessage tells what the message of a code costs that was registered, and of one that could be.
func BenchmarkMessage(b *testing.B) {
	const first, count = 27000, 1000
	var codes []errcode.Custom
	for code := errcode.Code(first); code < first+count; code++ {
		codes = append(codes, errcode.Custom{Code: code, Name: fmt.Sprint("BENCH_", int(code)), Message: fmt.Sprint("Message ", int(code))})
	}
	if err := errcode.Register(codes); err != nil {
		b.Fatal(err)
	}
	for _, way := range []struct {
		name  string
		first int
	}{{"registered", first}, {"not-registered", first + count}} {
		order := make([]errcode.Code, 1<<14)
		for i := range order {
			order[i] = errcode.Code(way.first + rand.IntN(count))
		}
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				sink = order[i%len(order)].Message()
			}
		})
	}
}
