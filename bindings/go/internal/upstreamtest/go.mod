module github.com/openimsdk/errcode/bindings/go/internal/upstreamtest

go 1.23

require (
	github.com/openimsdk/errcode/bindings/go v0.0.0
	github.com/openimsdk/tools v0.0.50-alpha.80
)

replace github.com/openimsdk/errcode/bindings/go => ../..
