// A consumer who asks for CLS compliance would else get a warning for every generated class.
[assembly: CLSCompliant(true)]
