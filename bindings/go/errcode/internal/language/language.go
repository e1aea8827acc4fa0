// Package language finds a text in the language that a user asks for.
package language

import "strings"

// Index returns the index in languages of a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8", of which the part before the
// first separator counts, in any case. It returns 0 if none of them is it.
func Index(tag string, languages []string) int {
	end := strings.IndexFunc(tag, func(r rune) bool {
		return !('0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z')
	})
	if end >= 0 {
		tag = tag[:end]
	}
	for i, language := range languages {
		if strings.EqualFold(tag, language) {
			return i
		}
	}
	return 0
}
