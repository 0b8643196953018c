global using Advocacy.Engine.Testing;
global using Advocacy.Engine.Testing.Generators;
global using Host = Advocacy.Engine.Testing.TestHost;
