module github.com/openimsdk/errcode/bindings/go

go 1.21
