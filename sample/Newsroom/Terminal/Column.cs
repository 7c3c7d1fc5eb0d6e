using Spectre.Console;

namespace Newsroom.Terminal;

/// <summary>Columns of a table. A <see cref="Text"/> is never parsed as markup.</summary>
internal static class Column
{
    public static TableColumn Words(string name) => new TableColumn(new Text(name)).NoWrap();

    public static TableColumn Figures(string name) => Words(name).RightAligned();

    public static TableColumn Prose(string name) => new(new Text(name));
}
