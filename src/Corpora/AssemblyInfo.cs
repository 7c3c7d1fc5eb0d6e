// Without this, a project that asks for CLS compliance gets a warning for every generated class.
[assembly: CLSCompliant(true)]
