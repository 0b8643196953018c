using System;
using System.IO;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Advocacy.QuickStart.Tests;

/// <summary>A file of its own for each test, gone afterwards.</summary>
internal sealed class DatabaseFile : IDisposable
{
    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"advocacy-{Guid.NewGuid():N}.db");

    /// <summary>A connection as a host of its own has it.</summary>
    internal SqliteConnection Open()
    {
        var database = new SqliteConnection($"Data Source={Path};Pooling=False");
        database.Open();
        database.Execute(File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "schema.sql")));
        return database;
    }

    public void Dispose() => File.Delete(Path);
}
