// Package lib holds no code: it makes `go mod vendor` keep the static archive beside it.
package lib
