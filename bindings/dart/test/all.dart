/// Every test, in one program.
library;

import 'examples_test.dart' as examples;
import 'exception_test.dart' as exception;
import 'lookup_test.dart' as lookup;
import 'readme_test.dart' as readme;
import 'refused_test.dart' as refused;
import 'register_test.dart' as register;
import 'vectors_test.dart' as vectors;

Future<void> main() async {
  await vectors.main();
  await lookup.main();
  await exception.main();
  await examples.main();
  await readme.main();
  await refused.main();
  // Last, as what is registered stays.
  await register.main();
  print('all tests passed');
}
