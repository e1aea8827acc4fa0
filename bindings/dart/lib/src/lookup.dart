/// Every answer, by number: what ErrorCode is made of.
library;

import 'generated/codes.dart';
import 'generated/table.dart';
import 'register.dart';

/// The entries of the dictionary, in pages of 128 codes: quicker than a Map.
final List<List<Info?>?> _pages = _paged();

List<List<Info?>?> _paged() {
  final pages = List<List<Info?>?>.filled((table.last.code >> 7) + 1, null);
  for (final info in table) {
    final page = pages[info.code >> 7] ??= List.filled(128, null);
    page[info.code & 127] = info;
  }
  return pages;
}

Info? _known(int code) {
  final pages = _pages;
  // Compared before it is shifted: on the web, a shift keeps 32 bits.
  if (code < 0 || code >= pages.length << 7) return null;
  return pages[code >> 7]?[code & 127];
}

Info? _find(int code) => _known(code) ?? registered[code];

String message(int code) => _messages(code)[0];

String messageIn(int code, String language) =>
    inLanguage(_messages(code), language);

List<String> _messages(int code) =>
    _find(code)?.message ?? _range(code)?.message ?? unknownMessage;

String userMessage(int code, String language) =>
    inLanguage(_find(code)?.user ?? unknownUser, language);

String unknownUserMessage(String language) =>
    inLanguage(unknownUser, language);

ErrorAction action(int code) => _find(code)?.action ?? ErrorAction.none;

ErrorCategory category(int code) =>
    _range(code)?.category ?? ErrorCategory.unknown;

ErrorGroup group(int code) {
  final known = _known(code);
  if (known != null) return known.group;
  for (final (:first, :last, :group) in groups) {
    if (code >= first && code <= last) return group;
  }
  return ErrorGroup.unknown;
}

String? name(int code) => _find(code)?.name;

ErrorCode? fromName(String name) {
  // The dictionary goes before what is registered.
  for (final infos in [table, _ascending(registered.values)]) {
    for (final info in infos) {
      if (info.name == name) return ErrorCode(info.code);
    }
  }
  return null;
}

List<ErrorCode> all() => [
      for (final info in _ascending(table.followedBy(registered.values)))
        ErrorCode(info.code)
    ];

/// The text in the language with this tag, or in English.
String inLanguage(List<String> texts, String language) {
  final index = _languageIndex(language);
  return texts[index < texts.length ? index : 0];
}

/// The index in [errcodeLanguages]; that of English if the language is not
/// there.
int _languageIndex(String tag) {
  var index = errcodeLanguages.indexOf(tag);
  if (index < 0) {
    final primary = _primarySubtag.matchAsPrefix(tag)?[0]?.toLowerCase();
    index = errcodeLanguages.indexOf(primary ?? '');
  }
  return index < 0 ? 0 : index;
}

final RegExp _primarySubtag = RegExp('[A-Za-z0-9]*');

Range? _range(int code) {
  for (final range in ranges) {
    if (code >= range.first && code <= range.last) return range;
  }
  return null;
}

List<Info> _ascending(Iterable<Info> infos) =>
    infos.toList()..sort((a, b) => a.code.compareTo(b.code));
