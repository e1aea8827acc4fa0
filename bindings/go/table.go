package errcode

import "slices"

// info is what is known about a code, or about the unknown codes of a category.
type info struct {
	message, name string
	code, parent  Code // The same where there is no parent.
	category      Category
	group         Group
	known         bool
}

// codeRange is a first and a last code, both included.
type codeRange struct {
	first, last Code
}

var (
	// The unknown codes by category, then the codes of the table by number.
	infos = table(read())
	// Where in infos each code below the limit is; zero where only the rest of a lookup can tell, as for the codes that a
	// program may register. It has a place for the few codes far behind the ranges too, since a branch for them would
	// cost more than the rest of a lookup; what lies between takes no memory.
	index [limit]uint16
)

// table fills the index and returns what it points to.
func table(unknown, known []info) []info {
	for i, r := range categoryRanges {
		for c := r.first; c <= r.last; c++ {
			if c < firstCustom || c > lastCustom {
				index[c] = uint16(i + 1)
			}
		}
	}
	for i, k := range known {
		if 0 <= k.code && k.code < limit {
			index[k.code] = uint16(len(unknown) + i)
		}
	}
	return slices.Concat(unknown, known)
}

// lookup answers for any code.
func lookup(c Code) *info {
	if uint32(c) < limit && index[c] != 0 {
		return &infos[index[c]]
	}
	return lookupElsewhere(c)
}

// lookupElsewhere answers for the codes that the index does not know.
func lookupElsewhere(c Code) *info {
	if firstCustom <= c && c <= lastCustom {
		return lookupCustom(c)
	}
	// Only a library newer than this package has codes behind the limit, which are the last ones.
	for i := len(infos) - 1; infos[i].code >= limit; i-- {
		if infos[i].code == c {
			return &infos[i]
		}
	}
	return &infos[CategoryUnknown]
}
