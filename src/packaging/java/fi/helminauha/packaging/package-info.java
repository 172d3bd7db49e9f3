/// Makes the installers: `mvn -Pinstaller package` starts [Installers] from its source. Nothing of this is in the
/// program.
package fi.helminauha.packaging;
