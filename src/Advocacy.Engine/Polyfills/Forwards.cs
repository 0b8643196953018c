using System.Runtime.CompilerServices;

// A library built against netstandard2.0 names this type as the engine's own; run with this build it must find it, or it cannot set a property.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
