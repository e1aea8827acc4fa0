// Package lib holds no code: it makes `go mod vendor` keep the static archive that `cargo xtask stage` puts beside it.
package lib
